import type { JsonObject } from "../../forms/json.ts";
import { OWN } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";

/** What only says how a form looks or is sent, and what is read elsewhere; the rest is told. */
const KNOWN = new Set(
  [
    OWN,
    // Read
    "type name title description visibleIf isRequired choices rows columns elements questions templateElements pages",
    "rateMin rateMax rateStep rateCount rateValues minRateDescription maxRateDescription autoGenerate labelTrue labelFalse",
    "valueTrue valueFalse items min max step maxLength inputType html validators minSelectedChoices maxSelectedChoices",
    "showOtherItem hasOther otherText showNoneItem hasNone noneText showRefuseItem refuseText showDontKnowItem dontKnowText",
    "showCommentArea hasComment commentText cellType selectToRankEnabled multiSelect locale questionsOnPageMode visible",
    "firstPageIsStartPage eachRowRequired isAllRowRequired choicesFromQuestion choicesByUrl allowReject expression",
    "requiredIf enableIf resetValueIf setValueIf setValueExpression choicesVisibleIf choicesEnableIf rowsVisibleIf",
    "columnsVisibleIf defaultValueExpression minValueExpression maxValueExpression triggers calculatedValues",
    "choicesFromQuestionMode",
    // Looks
    "width minWidth maxWidth colCount colSpan startWithNewLine indent innerIndent titleLocation descriptionLocation",
    "showNumber showQuestionNumbers questionStartIndex questionTitleLocation questionDescriptionLocation state cols",
    "placeholder placeHolder size rateType rateDisplayMode displayMode scaleColorMode rateColorMode rateDescriptionLocation",
    "displayRateDescriptionsAsExtremeItems renderAs imageFit imageHeight imageWidth contentMode showLabel swapOrder",
    "useTitleAsLabel itemSize inputSize autoGrow allowResize acceptCarriageReturn textUpdateMode autocomplete showHeader",
    "verticalAlign alternateRows columnMinWidth rowTitleWidth cellHeight logo logoPosition logoWidth logoHeight logoFit",
    "widthMode theme backgroundImage questionErrorLocation errorLocation requiredText requiredMark showTitle showPageTitles",
    "showPageNumbers showProgressBar progressBarType progressBarLocation progressBarShowPageNumbers",
    "progressBarShowPageTitles progressBarInheritWidthFrom progressTitle navigationTitle navigationDescription headerView",
    "showTOC tocLocation fitToContainer showCompletedPage gridLayoutEnabled",
    "gridLayoutColumns showCompletePage completedBeforeHtml loadingHtml completeText pageNextText",
    "pagePrevText startSurveyText editText previewText showNavigationButtons showPrevButton showPreviewBeforeComplete",
    "previewMode goNextPageAutomatic autoAdvanceEnabled allowCompleteSurveyAutomatic autoAdvanceAllowComplete navigateToUrl",
    "focusFirstQuestionAutomatic autoFocusFirstQuestion focusOnFirstError autoFocusFirstError checkErrorsMode",
    "validateVisitedEmptyFields clearInvisibleValues clearIfInvisible sendResultOnPageNext storeOthersAsComment cookieName",
    "requiredErrorText commentPlaceholder otherPlaceholder otherPlaceHolder otherErrorText selectToRankAreasLayout",
    "selectToRankEmptyRankedAreaText selectToRankEmptyUnrankedAreaText selectToRankSwapAreas separateSpecialChoices",
    "itemComponent minErrorText maxErrorText keyDuplicationError mode surveyId surveyPostId $schema",
    "questionTitlePattern questionTitleTemplate calculatedWidth allowClear showClearButton searchEnabled",
    "dropdownWidthMode textWrapEnabled hideIfChoicesEmpty hideIfRowsEmpty useDisplayValuesInDynamicTexts",
    "useDisplayValuesInTitle id matrixErrorText isResponsive popupView closeOnSelect",
  ].flatMap((names) => names.split(" ")),
);

/** Tells of every setting of an element that is not read and that is no matter of looks. */
export function tellSettings(element: JsonObject, place: string, remarks: Remarks): void {
  for (const setting of Object.keys(element)) if (!KNOWN.has(setting)) remarks.drop(setting, place);
}

/** Rules over answers beside "when is this shown", that are told with their words. */
const RULES = [
  "requiredIf",
  "enableIf",
  "resetValueIf",
  "setValueIf",
  "setValueExpression",
  "choicesVisibleIf",
  "choicesEnableIf",
  "rowsVisibleIf",
  "columnsVisibleIf",
  "defaultValueExpression",
  "minValueExpression",
  "maxValueExpression",
];

export function tellRules(element: JsonObject, place: string, remarks: Remarks): void {
  for (const setting of RULES) {
    const written = Object.hasOwn(element, setting) ? element[setting] : undefined;
    if (typeof written === "string" && written.trim() !== "")
      remarks.add("form-rule-left", place, { setting, written });
  }
}
