/** Writes studies and publications as resources of FHIR R5: ResearchStudy and Citation. */
@NullMarked
package org.mindlinked.io.internal.fhir;

import org.jspecify.annotations.NullMarked;
