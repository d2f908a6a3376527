/** The version in package.json, filled in by the build. */
declare const __VERSION__: string;
/** Address of the folder of pictures, named after what is in it; filled in by the build. */
declare const __PICTURES__: string;
