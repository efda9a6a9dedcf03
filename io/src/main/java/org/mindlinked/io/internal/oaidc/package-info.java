/** Reads Dublin Core as repositories give it by OAI-PMH, and as Europe PMC gives it. */
@NullMarked
package org.mindlinked.io.internal.oaidc;

import org.jspecify.annotations.NullMarked;
