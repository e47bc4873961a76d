"""The yardstick: TF-IDF of character groups and logistic regression, as a Python user would write it. Reads JSON, prints seconds."""
import json
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer

given = json.load(sys.stdin)
start = time.perf_counter()
vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2).fit_transform(given["answers"])
targets = MultiLabelBinarizer().fit_transform(given["codes"])
model = OneVsRestClassifier(LogisticRegression(C=20, max_iter=1000)).fit(vectors[: len(given["codes"])], targets)
model.predict_proba(vectors)
print(time.perf_counter() - start)
