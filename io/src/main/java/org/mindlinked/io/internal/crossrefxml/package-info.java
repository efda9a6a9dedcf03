/** Reads the XML that Crossref answers: results of queries, and records in its unified form. */
@NullMarked
package org.mindlinked.io.internal.crossrefxml;

import org.jspecify.annotations.NullMarked;
