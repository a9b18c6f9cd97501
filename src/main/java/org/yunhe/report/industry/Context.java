package org.yunhe.report.industry;

/**
 * A statement or project with the text around it.
 *
 * @param name its name or indicator
 * @param clause the clause it stands in
 * @param sentence the sentence
 * @param opening first sentence of its paragraph, if that is as short as a heading
 * @param heading headings of its section
 */
record Context(String name, String clause, String sentence, String opening, String heading) {}
