import { useEffect } from "react";
import { Route, Router, Switch, useParams } from "wouter";
import { SignedInOnly } from "./session/signed-in-only.tsx";
import { later } from "./parts/later.tsx";
import { NotFound } from "./parts/not-found.tsx";
import { useFocusOnView } from "./parts/move-focus.ts";
import { useLanguage } from "./language.ts";

const Begin = later(() => import("./session/begin.tsx"));
const Shelf = later(() => import("./series/shelf.tsx"));
const NewSeries = later(() => import("./series/new-series.tsx"));
const SeriesView = later(() => import("./series/series-view.tsx"));
const Account = later(() => import("./account/account-view.tsx"));
const People = later(() => import("./people/people-view.tsx"));
const AuditLog = later(() => import("./people/audit-view.tsx"));
const House = later(() => import("./house/house-view.tsx"));
const WaveView = later(() => import("./wave/wave-view.tsx"));

/** Every view is an address; what is behind it is loaded when it is opened. */
export function App(): React.JSX.Element {
  return (
    <Router base="/studio">
      <PageLanguage />
      <NewView />
      <Switch>
        <Route path="/begin" component={Begin} />
        <Route path="/" component={() => <SignedInOnly>{() => <Shelf />}</SignedInOnly>} />
        <Route path="/aanmelden">{() => <SignedInOnly>{() => <Shelf />}</SignedInOnly>}</Route>
        <Route path="/nieuw">{() => <SignedInOnly>{() => <NewSeries />}</SignedInOnly>}</Route>
        <Route path="/ik">{() => <SignedInOnly>{() => <Account />}</SignedInOnly>}</Route>
        <Route path="/beheer/mensen">{() => <SignedInOnly>{() => <People />}</SignedInOnly>}</Route>
        <Route path="/beheer/installatie">{() => <SignedInOnly>{() => <House />}</SignedInOnly>}</Route>
        <Route path="/beheer/logboek">{() => <SignedInOnly>{() => <AuditLog />}</SignedInOnly>}</Route>
        <Route path="/:series">
          {({ series }) => <SignedInOnly>{() => <SeriesView series={series} />}</SignedInOnly>}
        </Route>
        <Route path="/:series/:wave/:stage?/:item?" component={WavePlace} />
        <Route component={NotFound} />
      </Switch>
    </Router>
  );
}

function WavePlace(): React.ReactNode {
  const { series, wave, stage, item } = useParams();
  useEffect(WaveView.begin, []);
  if (series === undefined || wave === undefined) return <NotFound />;
  return (
    <SignedInOnly>{() => <WaveView series={series} wave={wave} stage={stage} item={item} />}</SignedInOnly>
  );
}

function NewView(): null {
  useFocusOnView();
  return null;
}

function PageLanguage(): null {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
