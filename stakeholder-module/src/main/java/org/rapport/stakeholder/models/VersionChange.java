package org.rapport.stakeholder.models;

/**
 * Something that differs between two versions.
 *
 * @param part what it is about
 * @param subject the scale or the aspect, where the part has several; else null
 * @param step the step, for a text of one; else null
 * @param before words in both languages; for marks and choices the same in both, as a constant
 */
public record VersionChange(
    Part part, String subject, JourneyStep step, Words before, Words after) {

  /** The parts of a version. */
  public enum Part {
    NAME,
    TEXT,
    GROUPS,
    COLLECTIVITY,
    JOURNEY,
    SCALE,
    STEP
  }
}
