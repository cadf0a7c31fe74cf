package org.rapport.platform;

/** Tells mail of colleagues from mail of the public. */
public interface StaffSenders {

  /** Whether an enabled account has this address, however it is written. */
  boolean contains(String email);
}
