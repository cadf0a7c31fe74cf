package org.rapport.platform;

/** Whether a file may be handed out. */
public enum FileRelease {
  RELEASED,
  /** The virus scanner has not looked at it yet, or does not answer. */
  BEING_CHECKED,
  /** The virus scanner found something; it never leaves Rapport again. */
  WITHHELD
}
