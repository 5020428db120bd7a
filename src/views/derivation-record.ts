/** For pages, which know the model by its types only. */
export { derivationRecordOf } from "../model/derivation";
