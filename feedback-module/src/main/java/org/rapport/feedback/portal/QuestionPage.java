package org.rapport.feedback.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.rapport.kernel.Invalid;

/**
 * What all question pages share: where they stand among the others, and how an answer is kept. An
 * answer is kept as typed before it is judged, so that nothing typed is ever lost.
 */
abstract class QuestionPage {

  private static final String AS_REDIRECT = "?faces-redirect=true";

  @Inject private CurrentDraft current;

  abstract Step step();

  /** Sends people to where they have to go first, if they may not be here yet. */
  public String enter() {
    if (current.holdsReceipt()) {
      return "/feedback/sent" + AS_REDIRECT;
    }
    boolean open = current.found().map(draft -> draft.isOpen(step())).orElse(step() == Step.TYPE);
    return open ? null : current.found().map(Draft::next).orElse(Step.TYPE).path() + AS_REDIRECT;
  }

  /** Address of the question before this one, or of the start page. */
  public String getBack() {
    return step() == Step.TYPE ? "/" : asked().get(Math.max(0, asked().indexOf(step()) - 1)).path();
  }

  public int getNumber() {
    return asked().indexOf(step()) + 1;
  }

  /** How many questions there are at most before the check; no answer changes that. */
  public int getCount() {
    return Step.CHECK.ordinal();
  }

  /** Whether earlier answers were lost because the page was open for too long. */
  public boolean isResumed() {
    return current.found().map(Draft::isResumed).orElse(false);
  }

  /** The draft to show; empty, and in no session, while nothing was typed. */
  Draft shown() {
    return current.found().orElseGet(Draft::new);
  }

  Draft draft() {
    return current.toWriteIn();
  }

  /**
   * Keeps an answer and goes on to the next question that waits for one.
   *
   * @param judging throws {@link Invalid} where the answer cannot be taken; it stays typed
   */
  String answer(Consumer<Draft> answer, Runnable judging) {
    if (current.holdsReceipt()) {
      return "/feedback/sent" + AS_REDIRECT;
    }
    draft().reopen(step());
    answer.accept(draft());
    judging.run();
    draft().answered(step());
    return goOn();
  }

  String goOn() {
    return draft().next().path() + AS_REDIRECT;
  }

  private List<Step> asked() {
    return Step.of(shown().answers());
  }
}
