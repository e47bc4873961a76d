export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// All measures are twentieths of a point. A4, margins of 2.4 cm above and below and 2.5 cm beside.
export const PAGE = { width: 11_906, height: 16_838, above: 1361, beside: 1417 };

/** Width of the text between the margins (16 cm). */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.beside;
