package org.rapport.feedback.cases;

import org.rapport.stakeholder.ReportingLines;

/** What tests of other rooms need of the cases to act for who sent them. */
public final class PersonRoom {

  private PersonRoom() {}

  public static KnownSenders senders(CaseRoom room, CaseRoom.Desk desk) {
    return new KnownSenders(desk.room, desk.cases, new Senders(desk.cases, room.vault));
  }

  public static ReportingLines lines(CaseRoom room) {
    return room.lines;
  }

  public static void lookUp(CaseRoom.Desk desk, String reference, String reason) {
    desk.unlock.because(reference, reason);
  }
}
