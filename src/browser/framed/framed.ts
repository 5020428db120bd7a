import { TimePicture } from "../picture/time-picture";
import { FramedSelection } from "./framed-selection";

// All that a page made to be framed needs of script: what it shows by its address, and marks that can be read.
customElements.define("framed-selection", FramedSelection);
customElements.define("time-picture", TimePicture);
