package org.rapport.feedback.cases;

import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/** Made-up feedback that the demonstration’s rules of routing have something to say about. */
final class DemonstrationRouted {

  private DemonstrationRouted() {}

  static List<Feedback> all() {
    List<Feedback> all = new ArrayList<>();
    for (String[] row : DemonstrationTexts.rows("routed")) {
      all.add(
          new Feedback(
              FeedbackType.valueOf(row[1]),
              Identity.NAMED,
              Channel.PORTAL,
              row[0],
              row[2],
              row[4],
              row[5],
              row[3],
              new Contact(row[0].equals("en") ? "Ines Ferro" : "李雷", null, null)));
    }
    return all;
  }
}
