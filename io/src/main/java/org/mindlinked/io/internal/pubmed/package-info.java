/** What PubMed says in its text export and in its XML alike: types, relations, titles, pages. */
@NullMarked
package org.mindlinked.io.internal.pubmed;

import org.jspecify.annotations.NullMarked;
