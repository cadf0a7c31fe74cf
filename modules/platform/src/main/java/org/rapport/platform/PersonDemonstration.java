package org.rapport.platform;

import java.util.List;

/** Made-up requests of people about what is held of them, one in every state. */
public interface PersonDemonstration {

  /**
   * @param custodian account of who deals with them
   * @param names of people of whom something is held
   * @param erased what one erasure is said to have done
   */
  void make(long custodian, List<String> names, Erasure erased);
}
