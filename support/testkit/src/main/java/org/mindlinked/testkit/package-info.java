/** Samples for tests: realistic catalogues and nasty values. */
@NullMarked
package org.mindlinked.testkit;

import org.jspecify.annotations.NullMarked;
