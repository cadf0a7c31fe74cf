package org.rapport.platform;

/** Lets work in the background act as the member of staff who started it. */
public interface OnBehalf {

  /**
   * Runs the work in a request context of its own in which {@link CurrentUser} is this person, with
   * the roles they have now; call it from a thread that serves no request.
   *
   * @throws Forbidden if the account is gone or disabled
   */
  void of(long accountId, Runnable work);
}
