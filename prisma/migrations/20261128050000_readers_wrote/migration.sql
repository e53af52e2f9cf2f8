-- People at the desk are told that readers wrote.
ALTER TYPE "NotificationKind" ADD VALUE 'READERS_WROTE';
