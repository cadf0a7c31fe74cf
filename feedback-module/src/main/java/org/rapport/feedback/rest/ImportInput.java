package org.rapport.feedback.rest;

/**
 * A file of earlier cases as text.
 *
 * @param csv the file's text, headings in the first line
 * @param fileName to know it by, or null
 * @param mapping what its columns mean, or null for Rapport's guess
 * @param dryRun true to try every row and make no case
 */
public record ImportInput(String csv, String fileName, MappingInput mapping, boolean dryRun) {}
