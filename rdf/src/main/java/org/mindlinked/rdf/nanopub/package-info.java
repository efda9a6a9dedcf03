/** Writes single findings as nanopublications: small graphs that can be cited by themselves. */
@NullMarked
package org.mindlinked.rdf.nanopub;

import org.jspecify.annotations.NullMarked;
