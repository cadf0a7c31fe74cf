package org.rapport.stakeholder.models;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a principle or model to show, without what only a model has.
 *
 * @param version to be given back with a change
 * @param lineId what all versions of one principle or model share
 * @param missing how many texts an agreement still waits for
 * @param drafted who began it; by is null for what ships with Rapport
 * @param agreed null while it is a draft
 * @param retired null unless it is
 * @param authors ids of the accounts that wrote on it; none of them may agree to it
 */
public record EditionView(
    long id,
    long version,
    EditionKind kind,
    long lineId,
    int number,
    EditionState state,
    Words name,
    Words text,
    int missing,
    Signature drafted,
    Signature agreed,
    Signature retired,
    String retiredBecause,
    List<Long> authors,
    List<AnnouncementLine> announcements,
    List<TrainingLine> trainings) {

  /** Who, by name, and when. */
  public record Signature(String by, Instant at) {}

  /** To whom it was made known, on which day, and who noted that. */
  public record AnnouncementLine(LocalDate on, String audience, String notedBy) {}

  /** Who was trained in it, on which day. */
  public record TrainingLine(long staffId, String staff, LocalDate on, String note) {}

  public boolean isDraft() {
    return state == EditionState.DRAFT;
  }

  public boolean isInForce() {
    return state.isInForce();
  }
}
