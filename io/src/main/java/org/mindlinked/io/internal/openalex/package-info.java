/** Reads OpenAlex's answers: works, alone or in pages of results. */
@NullMarked
package org.mindlinked.io.internal.openalex;

import org.jspecify.annotations.NullMarked;
