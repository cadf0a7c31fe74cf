package org.rapport.platform.signin;

import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;

/** Login and password do not belong together; which of them is wrong is told to nobody. */
public class WrongPassword extends Refusal {

  private static final long serialVersionUID = 1L;

  WrongPassword() {
    super(Message.of("platform", "signin.wrong"));
  }
}
