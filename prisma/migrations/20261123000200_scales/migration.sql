-- The scales that every newsroom starts with: two questions, kept apart. Changing a step later is a
-- new version of its definition; published records keep the definition of their day.

INSERT INTO "Rating" ("id", "scale", "key") VALUES
  (gen_random_uuid(), 'CONTENT', 'true'),
  (gen_random_uuid(), 'CONTENT', 'mostly-true'),
  (gen_random_uuid(), 'CONTENT', 'half-true'),
  (gen_random_uuid(), 'CONTENT', 'mostly-false'),
  (gen_random_uuid(), 'CONTENT', 'false'),
  (gen_random_uuid(), 'CONTENT', 'misleading'),
  (gen_random_uuid(), 'CONTENT', 'missing-context'),
  (gen_random_uuid(), 'CONTENT', 'outdated'),
  (gen_random_uuid(), 'CONTENT', 'unproven'),
  (gen_random_uuid(), 'CONTENT', 'opinion'),
  (gen_random_uuid(), 'ATTRIBUTION', 'confirmed'),
  (gen_random_uuid(), 'ATTRIBUTION', 'inexact'),
  (gen_random_uuid(), 'ATTRIBUTION', 'out-of-context'),
  (gen_random_uuid(), 'ATTRIBUTION', 'not-said'),
  (gen_random_uuid(), 'ATTRIBUTION', 'not-established');

INSERT INTO "RatingDefinition" ("id", "ratingId", "version", "position", "number", "texts")
SELECT gen_random_uuid(), r."id", 1, d."position", d."number", d."texts"::jsonb FROM (VALUES
  ('CONTENT', 'true', 1, 5, '{"ar": {"name": "صحيح", "meaning": "تؤيّده أفضل الأدلة المتاحة، ولا ينقصه ما يغيّر معناه."}, "en": {"name": "True", "meaning": "The best available evidence supports it, and nothing that would change its meaning is missing."}}'),
  ('CONTENT', 'mostly-true', 2, 4, '{"ar": {"name": "صحيح في معظمه", "meaning": "صحيح في جوهره، وفيه خطأ أو نقص لا يغيّر معناه."}, "en": {"name": "Mostly true", "meaning": "Right at its core; a detail is wrong or missing without changing the meaning."}}'),
  ('CONTENT', 'half-true', 3, 3, '{"ar": {"name": "صحيح جزئيًا", "meaning": "فيه الصحيح وغير الصحيح بما لا يُستهان بأيّ منهما."}, "en": {"name": "Half true", "meaning": "Part of it is right and part of it is wrong, and neither part is minor."}}'),
  ('CONTENT', 'mostly-false', 4, 2, '{"ar": {"name": "غير صحيح في معظمه", "meaning": "فيه شيء من الصحة، لكنّ جوهره لا تؤيّده الأدلة."}, "en": {"name": "Mostly false", "meaning": "There is something right in it, but the evidence does not support its core."}}'),
  ('CONTENT', 'false', 5, 1, '{"ar": {"name": "غير صحيح", "meaning": "تنقضه الأدلة المتاحة."}, "en": {"name": "False", "meaning": "The available evidence contradicts it."}}'),
  ('CONTENT', 'misleading', 6, NULL::integer, '{"ar": {"name": "مضلِّل", "meaning": "يقود إلى استنتاج خاطئ، وإن صحّت بعض ألفاظه."}, "en": {"name": "Misleading", "meaning": "It leads to a wrong conclusion, even where some of its words are right."}}'),
  ('CONTENT', 'missing-context', 7, NULL::integer, '{"ar": {"name": "ناقص السياق", "meaning": "لا يُفهم على وجهه الصحيح من دون معلومات لم يذكرها."}, "en": {"name": "Missing context", "meaning": "It cannot be understood rightly without information that it leaves out."}}'),
  ('CONTENT', 'outdated', 8, NULL::integer, '{"ar": {"name": "كان صحيحًا وقت قوله", "meaning": "كان صحيحًا حين قيل، ثم تغيّرت الوقائع."}, "en": {"name": "Outdated", "meaning": "It was right when it was said; the facts have changed since."}}'),
  ('CONTENT', 'unproven', 9, NULL::integer, '{"ar": {"name": "لا أدلة كافية", "meaning": "لم نجد من الأدلة ما يكفي لتأييده أو نقضه."}, "en": {"name": "Unproven", "meaning": "We did not find enough evidence to support or to contradict it."}}'),
  ('CONTENT', 'opinion', 10, NULL::integer, '{"ar": {"name": "رأي", "meaning": "حكمٌ أو تقدير لا يوصف بالصحة أو عدمها."}, "en": {"name": "Opinion", "meaning": "A judgement, which is neither true nor false."}}'),
  ('ATTRIBUTION', 'confirmed', 1, NULL, '{"ar": {"name": "ثابت النسبة", "meaning": "قاله المنسوب إليه بهذه الألفاظ أو بما يطابقها."}, "en": {"name": "Confirmed", "meaning": "The speaker said it, in these words or in words that match them."}}'),
  ('ATTRIBUTION', 'inexact', 2, NULL, '{"ar": {"name": "نقل غير دقيق", "meaning": "قال المنسوب إليه كلامًا قريبًا، وفي النقل اختلاف يمسّ المعنى."}, "en": {"name": "Inexact", "meaning": "The speaker said something close to it; the report differs in a way that touches the meaning."}}'),
  ('ATTRIBUTION', 'out-of-context', 3, NULL, '{"ar": {"name": "مجتزأ", "meaning": "الألفاظ له، لكنّ ما اقتُطع منها يغيّر معناها."}, "en": {"name": "Out of context", "meaning": "The words are the speaker''s, but what was cut away changes their meaning."}}'),
  ('ATTRIBUTION', 'not-said', 4, NULL, '{"ar": {"name": "لم يقله", "meaning": "لم يقل المنسوب إليه هذا الكلام."}, "en": {"name": "Not said", "meaning": "The speaker did not say this."}}'),
  ('ATTRIBUTION', 'not-established', 5, NULL, '{"ar": {"name": "تعذّر التثبت", "meaning": "لم نستطع التثبت من أنه قاله."}, "en": {"name": "Could not be established", "meaning": "We could not establish whether the speaker said it."}}')
) AS d("scale", "key", "position", "number", "texts")
JOIN "Rating" r ON r."scale" = d."scale"::"Scale" AND r."key" = d."key";
