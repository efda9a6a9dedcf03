/** Reads studies of ClinicalTrials.gov as its interface of today (v2) gives them in JSON. */
@NullMarked
package org.mindlinked.io.internal.ctgov;

import org.jspecify.annotations.NullMarked;
