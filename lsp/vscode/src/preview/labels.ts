import { text } from '../texts';
import type { Labels } from './messages';

export function labels(): Labels {
  return {
    recommendations: text('Recommendations'),
    maintain: text('Maintain'),
    notes: text('Notes'),
    undetermined: text('Could not be decided'),
    undeterminedHint: text('These rules need a score that the sheet does not have.'),
    owners: text('Owner'),
    due: text('Due'),
    reasons: text('Why'),
    missing: text('no score'),
    noSheet: text('There is no score sheet to evaluate.'),
    chooseSheet: text('Choose Score Sheet'),
    nothing: text('No rule recommends anything for these scores.'),
    wholeProject: text('Whole project'),
    thisFile: text('This file'),
    scope: text('Rules that are evaluated'),
    errors: text('Errors in the rules: {0}. Rules with errors are left out.'),
    priorities: { urgent: text('Urgent'), high: text('High'), normal: text('Normal'), low: text('Low') },
    goToRule: text('Go to the rule {0}'),
  };
}
