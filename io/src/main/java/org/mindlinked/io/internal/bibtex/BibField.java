package org.mindlinked.io.internal.bibtex;

import org.jspecify.annotations.Nullable;

/**
 * A field of an entry.
 *
 * @param name its name as it stands there
 * @param value its words, still in LaTeX; what macros stand for is put in
 * @param undefined a word in it that is no number and no macro that is defined; null if there is
 *     none. It is among the words
 * @param at where in the entry the field begins
 */
record BibField(String name, String value, @Nullable String undefined, int at) {}
