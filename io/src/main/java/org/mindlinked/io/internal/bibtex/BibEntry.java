package org.mindlinked.io.internal.bibtex;

import java.util.List;

/**
 * An entry taken apart.
 *
 * @param type its type as it stands there
 * @param key by what it is cited; may be empty
 * @param fields its fields in their order
 * @param remarks lines between the fields that begin with a per cent sign
 * @param rest what stands behind the end of the entry; blank if nothing does
 * @param restAt where in the entry that begins
 */
record BibEntry(
    String type,
    String key,
    List<BibField> fields,
    List<String> remarks,
    String rest,
    int restAt) {}
