package org.rapport.kernel;

/**
 * A rule of the domain says no. The message tells the person which rule and what is missing; the
 * screen shows it above the form and REST answers 409 with it.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public Refusal(Message reason) {
    super(reason.module() + ":" + reason.key());
    this.reason = reason;
  }

  public static Refusal because(String module, String key, Object... arguments) {
    return new Refusal(Message.of(module, key, arguments));
  }

  public Message reason() {
    return reason;
  }
}
