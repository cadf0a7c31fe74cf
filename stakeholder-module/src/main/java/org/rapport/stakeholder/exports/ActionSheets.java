package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.reviews.ActionLine;
import org.rapport.stakeholder.reviews.ActionList;
import org.rapport.stakeholder.reviews.ActionView;
import org.rapport.stakeholder.reviews.ReadActions;

@ApplicationScoped
public class ActionSheets implements ListSheets {

  @Inject ReadActions read;

  /** Open ones, unless somebody asks for others. */
  public static ActionList which(AskedList asked) {
    ActionList said = asked.oneOf(ActionList.class, "show");
    return said == null ? ActionList.OPEN : said;
  }

  /** One's own, unless somebody asks for all. */
  public static boolean isMine(AskedList asked) {
    return !"all".equals(asked.text("whose"));
  }

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<ActionLine>of(
                "review-actions",
                Permission.MODELS_READ,
                (asked, from, size) -> read.page(which(asked), isMine(asked), from, size))
            .with("review.action.title", line -> line.action().facts().what())
            .with("review.action.owner", line -> line.action().owner())
            .with("review.dueOn", line -> line.action().facts().dueOn())
            .with("review.action.standing.head", line -> state(line.action()))
            .with("review.action.doneOn", line -> line.action().doneOn())
            .with("review.action.checkDueOn", line -> line.action().checkDueOn())
            .with("review.action.checker", line -> line.action().checker())
            .with("review.internal", ActionSheets::internal)
            .with(
                "review.action.of",
                line -> ReviewSheets.about(line.subject(), line.stakeholder(), line.model())));
  }

  /** Once somebody has looked, what they saw. */
  private static Message state(ActionView action) {
    return action.effect() == null
        ? word("review.action.state.", action.state())
        : word("review.action.effect.", action.effect());
  }

  private static Message internal(ActionLine line) {
    return line.action().facts().internal() ? word("review.internal") : null;
  }
}
