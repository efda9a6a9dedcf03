/** Reads BibTeX and BibLaTeX. */
@NullMarked
package org.mindlinked.io.internal.bibtex;

import org.jspecify.annotations.NullMarked;
