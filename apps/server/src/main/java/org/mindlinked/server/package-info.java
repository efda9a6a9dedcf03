/** Answers questions about a store over HTTP: SPARQL, a description of itself, its health. */
@NullMarked
package org.mindlinked.server;

import org.jspecify.annotations.NullMarked;
