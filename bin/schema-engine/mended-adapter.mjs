import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** The catalogue's one-letter type, and the ordinary text type. */
const charOid = 18;
const textOid = 25;

/**
 * Mends the two places in which adapter-pg differs from what the engine was written for.
 *
 * @param {any} adapter
 */
export function mendAdapter(adapter) {
  sendScriptsWhole(adapter);
  readCharColumns(adapter);
  return adapter;
}

/** adapter-pg cuts a script at each semicolon, which breaks the bodies of functions. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

/**
 * adapter-pg refuses columns of the catalogue's type "char", which the engine wants as characters:
 * they are handed to it as text and relabelled in its answer.
 */
function readCharColumns(adapter) {
  const { queryRaw } = adapter;
  adapter.queryRaw = async function (query) {
    const result = await this.performIO(query);
    const isChar = result.fields.map((field) => field.dataTypeID === charOid);
    const fields = result.fields.map((field, index) =>
      isChar[index] ? { ...field, dataTypeID: textOid } : field,
    );
    const answering = Object.create(this, {
      performIO: { value: async () => ({ ...result, fields }) },
    });
    const answer = await queryRaw.call(answering, query);
    const columnTypes = answer.columnTypes.map((type, index) =>
      isChar[index] ? ColumnTypeEnum.Character : type,
    );
    return { ...answer, columnTypes };
  };
}
