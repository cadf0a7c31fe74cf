package org.rapport.stakeholder.rest;

import java.util.Map;

/**
 * What the columns of a file mean.
 *
 * @param columns by heading, a field such as NAME, PHONE or IGNORED, where it is other than before
 */
public record ColumnsInput(Map<String, String> columns) {}
