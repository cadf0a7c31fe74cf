/**
 * Lists leave as workbooks, row by row (R15): stakeholders under the headings an import understands
 * and long ones in the background, every other list of the staff by {@link
 * org.rapport.stakeholder.exports.ExportList}, which each describes its columns to once.
 */
package org.rapport.stakeholder.exports;
