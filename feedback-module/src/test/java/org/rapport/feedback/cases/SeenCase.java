package org.rapport.feedback.cases;

import org.rapport.feedback.Identity;

/** Cases as staff see them, for tests of other features. */
public final class SeenCase {

  private SeenCase() {}

  /** By name, in Chinese. */
  public static CaseView chinese(String name) {
    return seen(Identity.NAMED, new Contact(name, null, null));
  }

  public static CaseView anonymous() {
    return seen(Identity.ANONYMOUS, null);
  }

  private static CaseView seen(Identity identity, Contact contact) {
    try (CaseRoom room = new CaseRoom()) {
      String reference = room.ask(desk -> desk.complaint(identity, contact)).reference();
      return room.ask(desk -> desk.show.with(reference));
    }
  }
}
