package org.rapport.stakeholder.rest;

import java.util.Map;

/**
 * A file of stakeholders as text.
 *
 * @param csv the file's text, headings in the first line
 * @param fileName to know it by, or null
 * @param columns by heading, a field such as NAME, PHONE or IGNORED, where it is other than Rapport
 *     guesses
 */
public record StakeholderImportInput(String csv, String fileName, Map<String, String> columns) {}
