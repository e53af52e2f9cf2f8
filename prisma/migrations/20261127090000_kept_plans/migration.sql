-- What keeps the derived tables is asked with every act, and its queries take ten times longer to
-- plan than to run. Postgres would plan them anew for each claim, since a list of one looks cheaper
-- than a list of unknown length: a session now plans them once.
ALTER FUNCTION refresh_claim_stages(text[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION keep_public_verdicts() SET plan_cache_mode = force_generic_plan;
