package org.rapport.feedback.search;

import java.util.List;

/**
 * Where in a case the words stand that somebody looked for. The parts of a text follow each other
 * without anything between; they are as somebody wrote them, so whoever shows them escapes them.
 *
 * @param in the best place that holds as many of the words as any other does
 * @param file name of the file they stand in, or null
 * @param subject the whole subject
 * @param excerpt what stands around them in that place; empty where that is the subject
 */
public record Found(FoundIn in, String file, List<Part> subject, List<Part> excerpt) {}
