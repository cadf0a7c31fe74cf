/**
 * What a person may ask of everything that is held of them, in whatever module: a copy, or that it
 * is erased, with proof (mission C17).
 */
package org.rapport.platform.persons;
