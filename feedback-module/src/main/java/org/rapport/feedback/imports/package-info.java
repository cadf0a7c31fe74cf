/**
 * Cases of earlier days come in from a file: read, mapped, checked row by row, taken in the
 * background, and taken out again as a whole if wanted. Nothing becomes a case before somebody has
 * confirmed it.
 */
package org.rapport.feedback.imports;
