package org.yunhe.table;

import java.util.List;
import org.yunhe.table.layout.Layout;
import org.yunhe.table.layout.Reading.Understood;

/**
 * How a table file was understood, for a person to check.
 *
 * @param fileName the file
 * @param layout its layout
 * @param why what that was recognised by
 * @param charset charset of its text; empty for workbooks
 * @param lines titles, headers, footers and columns
 * @param jobLines YAML to add to the job for what the file does not tell; empty if it tells enough
 */
public record Understanding(
    String fileName,
    Layout layout,
    String why,
    String charset,
    List<Understood> lines,
    String jobLines) {}
