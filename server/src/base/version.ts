/** The version of this package. */

/** Set by the build; see `esbuild.mjs`. */
declare const PACKAGE_VERSION: string | undefined;

export const version = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : '0.0.0';
