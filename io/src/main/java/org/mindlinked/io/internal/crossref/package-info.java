/** Reads Crossref's answers, and the fields that its CSL-JSON has beside those of CSL. */
@NullMarked
package org.mindlinked.io.internal.crossref;

import org.jspecify.annotations.NullMarked;
