/** Writes studies and publications as resources of FHIR R5, and reads those of R5 and R6. */
@NullMarked
package org.mindlinked.io.internal.fhir;

import org.jspecify.annotations.NullMarked;
