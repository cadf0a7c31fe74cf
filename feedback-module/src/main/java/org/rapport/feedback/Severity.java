package org.rapport.feedback;

/** How bad the matter is, as assessed by staff (mission C5). */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
