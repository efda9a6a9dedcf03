/** Bytes of text files and what they mean: encodings, lines, entries of lines. */
@NullMarked
package org.mindlinked.io.internal.text;

import org.jspecify.annotations.NullMarked;
