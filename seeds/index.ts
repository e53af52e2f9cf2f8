import { closeDatabase } from "@/prisma/client";
import { seedNewsroomDay } from "./newsroom-day";

// `npx prisma db seed`: a demonstration newsroom, once.
const signIns = await seedNewsroomDay();
for (const { name, email, password, roles } of signIns) {
  console.log(`${name} <${email}>  ${password}  ${roles.join(", ")}`);
}
await closeDatabase();
