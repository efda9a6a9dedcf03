/** Exports are read by the programs of those who made the formats. */
package org.mindlinked.conformance;
