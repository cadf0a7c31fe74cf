package org.rapport.feedback;

/** Made-up things that hang on made-up cases, for when those are there. */
public interface AfterwardsDemonstration {

  void make();
}
