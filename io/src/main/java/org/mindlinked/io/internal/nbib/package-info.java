/** Reads PubMed's text export, in which each field is a line with a tag. */
@NullMarked
package org.mindlinked.io.internal.nbib;

import org.jspecify.annotations.NullMarked;
