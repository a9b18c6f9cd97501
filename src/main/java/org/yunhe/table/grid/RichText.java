package org.yunhe.table.grid;

import org.xml.sax.Attributes;

/** Collects a text of an .xlsx from the XML of its runs; how it is read aloud is left out. */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private boolean inText;
  private boolean inReading;
  private boolean raised;

  void clear() {
    text.setLength(0);
  }

  void start(String element, Attributes attributes) {
    switch (element) {
      case "r" -> raised = false;
      case "vertAlign" -> raised = "superscript".equals(attributes.getValue("val"));
      case "rPh" -> inReading = true;
      case "t" -> {
        inText = !inReading;
        run.setLength(0);
      }
      default -> {}
    }
  }

  void characters(char[] chars, int start, int length) {
    if (inText) {
      run.append(chars, start, length);
    }
  }

  void end(String element) {
    switch (element) {
      case "r" -> raised = false;
      case "rPh" -> inReading = false;
      case "t" -> {
        if (inText) {
          text.append(raised ? Raised.text(run.toString()) : run);
        }
        inText = false;
      }
      default -> {}
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
