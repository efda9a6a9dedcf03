/** Reads PubMed's XML: articles, books, and the notices of what was deleted. */
@NullMarked
package org.mindlinked.io.internal.pubmedxml;

import org.jspecify.annotations.NullMarked;
